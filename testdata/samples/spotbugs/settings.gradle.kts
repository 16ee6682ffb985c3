rootProject.name = "slowest-request"

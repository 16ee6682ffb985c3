rootProject.name = "shop"

include("support", "web")

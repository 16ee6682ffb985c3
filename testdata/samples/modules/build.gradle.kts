plugins {
    id("net.ltgt.errorprone") version "4.3.0" apply false
    id("com.github.spotbugs") version "6.4.4" apply false
}

subprojects {
    apply(plugin = "java")
    apply(plugin = "net.ltgt.errorprone")
    apply(plugin = "com.github.spotbugs")

    repositories {
        mavenCentral()
    }

    dependencies {
        "compileOnly"("jakarta.servlet:jakarta.servlet-api:6.0.0")
        "compileOnly"("dev.overstay:overstay-annotations:0.1.0-SNAPSHOT")
        "errorprone"("com.google.errorprone:error_prone_core:2.42.0")
        "errorprone"("dev.overstay:overstay-errorprone-plugin:0.1.0-SNAPSHOT")
        "spotbugsPlugins"("dev.overstay:overstay-spotbugs-plugin:0.1.0-SNAPSHOT")
    }
}

project(":web") {
    dependencies {
        "implementation"(project(":support"))
    }
}

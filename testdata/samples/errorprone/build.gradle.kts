plugins {
    java
    id("net.ltgt.errorprone") version "4.3.0"
}

repositories {
    mavenCentral()
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

dependencies {
    compileOnly("jakarta.servlet:jakarta.servlet-api:6.0.0")
    errorprone("com.google.errorprone:error_prone_core:2.42.0")
    errorprone("dev.overstay:overstay-errorprone-plugin:0.1.0-SNAPSHOT")
}

// Levels, for example: tasks.withType<JavaCompile>().configureEach {
//     options.errorprone { warn("CacheWithoutEviction"); option("Overstay:Level", "note") }
// }

plugins {
    java
    id("com.github.spotbugs") version "6.4.4"
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
    compileOnly("com.github.spotbugs:spotbugs-annotations:4.10.4") // for @SuppressFBWarnings
    spotbugsPlugins("dev.overstay:overstay-spotbugs-plugin:0.1.0-SNAPSHOT")
}

spotbugs {
    toolVersion = "4.10.4"
}

@echo off
rem Starts Overstay. JAVA_HOME: the Java to run with, 17 or newer; else the java on the PATH.
rem OVERSTAY_JAVA_OPTS: further options for Java, such as -Xmx4g.
setlocal
set "java=java"
if not "%JAVA_HOME%"=="" set "java=%JAVA_HOME%\bin\java"
"%java%" -Xmx2g -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %OVERSTAY_JAVA_OPTS% -jar "%~dp0..\lib\overstay-cli-${project.version}.jar" %*
exit /b %ERRORLEVEL%

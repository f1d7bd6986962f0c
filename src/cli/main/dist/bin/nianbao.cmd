@echo off
rem Runs nianbao with the Java on this machine. Environment: JAVA_HOME (which Java), JAVA_OPTS (more options for it).
setlocal
set "NIANBAO_HOME=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:SharedArchiveFile="%NIANBAO_HOME%\lib\nianbao.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:+UseSerialGC -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%NIANBAO_HOME%\lib\nianbao-cli.jar" %*
set "STATUS=%ERRORLEVEL%"
if "%STATUS%"=="9009" (
  echo nianbao: Java not found: install JDK 17 or newer, or set JAVA_HOME. 1>&2
  set "STATUS=2"
)
endlocal & exit /b %STATUS%

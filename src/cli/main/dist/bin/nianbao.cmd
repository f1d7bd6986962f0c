@echo off
rem Runs nianbao with the Java on this machine. Environment: JAVA_HOME (which Java), JAVA_OPTS (more options for it).
setlocal EnableDelayedExpansion
rem With what this shell was started: a file that is dragged onto the program starts one of its own. The program tells that, and shows the results in the
rem browser. Delayed, since names of files may have any sign in them; and no longer than that, since they may have ! in them too.
set "NIANBAO_CALLED=!CMDCMDLINE!"
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "NIANBAO_HOME=%%~fI"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The archive of classes, which halves the work of a start, holds for the place it was made for. Elsewhere Java makes one of its own when the first
rem start ends, which Java 17 and 18 cannot.
set "PLACE="
if exist "%NIANBAO_HOME%\lib\nianbao.made" set /p PLACE=<"%NIANBAO_HOME%\lib\nianbao.made"
set ARCHIVE="-XX:SharedArchiveFile=%NIANBAO_HOME%\lib\nianbao.jsa"
if exist "%NIANBAO_HOME%\lib\nianbao.aot" set ARCHIVE=-XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%NIANBAO_HOME%\lib\nianbao.aot"
if /i not "%PLACE%"=="%NIANBAO_HOME%" (
  if not exist "%LOCALAPPDATA%\nianbao-classes" mkdir "%LOCALAPPDATA%\nianbao-classes" 2>nul
  set ARCHIVE=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\nianbao-classes\nianbao.jsa"
)
"%JAVA%" %ARCHIVE% -Xlog:disable -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:CompileThresholdScaling=3 -XX:-UsePerfData -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dnianbao.plugins=%NIANBAO_HOME%\plugins" %JAVA_OPTS% -jar "%NIANBAO_HOME%\lib\nianbao-cli.jar" %*
set "STATUS=%ERRORLEVEL%"
if "%STATUS%"=="9009" (
  echo nianbao: Java not found: install JDK 17 or newer, or set JAVA_HOME. 1>&2
  set "STATUS=2"
)
endlocal & exit /b %STATUS%

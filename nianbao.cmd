@echo off
rem nianbao: builds the program the first time and when its sources are newer, then runs it.
setlocal
set "ROOT=%~dp0"
set "BUILT=%ROOT%target\nianbao\.complete"
if not exist "%BUILT%" goto build
rem Newer sources: compare the newest write time of what the program is built from with that of the build.
powershell -NoProfile -Command "$b=(Get-Item -Force '%BUILT%').LastWriteTime; if (Get-ChildItem '%ROOT%pom.xml','%ROOT%rules','%ROOT%src\checker\pom.xml','%ROOT%src\checker\main','%ROOT%src\results\pom.xml','%ROOT%src\results\main','%ROOT%src\cli\pom.xml','%ROOT%src\cli\main' -Recurse | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 } else { exit 0 }" >nul 2>nul
if errorlevel 1 goto build
goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo nianbao: building needs Maven; there is no mvn command. Install it and try again. 1>&2
  exit /b 2
)
if not exist "%ROOT%target" mkdir "%ROOT%target"
echo nianbao: building, about a minute... 1>&2
pushd "%ROOT%"
call mvn -B -ntp -q -pl src/cli -am -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%ROOT%target\build.log" 2>&1
if errorlevel 1 (
  type "%ROOT%target\build.log" 1>&2
  echo nianbao: the build failed, for the reason above. It needs JDK 17 or newer. 1>&2
  popd
  exit /b 2
)
popd

:run
endlocal & call "%~dp0target\nianbao\bin\nianbao.cmd" %*
exit /b %ERRORLEVEL%

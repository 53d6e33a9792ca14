@echo off
rem Copyright (c) 2026 Kith contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Kith: without arguments its window, with a command the command line (kith help).
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set LOGGING="-Dlogback.configurationFile=%HERE%logback.xml" "-Djava.util.logging.config.file=%HERE%logging.properties"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"

if not "%~1"=="" (
    "%JAVA%" "@%HERE%jvm.options" %LOGGING% -jar "%LAUNCHER%" -nosplash -application org.kith.cli.application -data @none %*
    exit /b
)

:window
"%JAVA%" "@%HERE%jvm.options" %LOGGING% -jar "%LAUNCHER%" -application org.kith.app.application -data "%LOCALAPPDATA%\kith\workbench"
if %errorlevel%==23 goto window
exit /b %errorlevel%

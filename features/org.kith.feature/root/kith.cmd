@echo off
rem Copyright (c) 2026 Kith contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Kith: without arguments its window, with a command the command line (kith help). After --safe without the
rem plug-ins that were added.
setlocal
set "HERE=%~dp0"
set "DATA=%LOCALAPPDATA%\kith"
rem Is there while a window is being opened.
set "STARTING=%DATA%\starting"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set LOGGING="-Dlogback.configurationFile=%HERE%logback.xml" "-Djava.util.logging.config.file=%HERE%logging.properties"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
for %%f in ("%HERE%plugins\org.kith.core_*.jar") do set "CORE=%%f"
if not exist "%DATA%" mkdir "%DATA%"

set "SAFE="
set "COMMAND=%~1"
if "%~1"=="--safe" (
    set "SAFE=asked"
    set "COMMAND=%~2"
)
if not defined SAFE if not defined COMMAND if exist "%STARTING%" set "SAFE=unfinished"
call :leave_out_plug_ins

if defined COMMAND (
    "%JAVA%" "@%HERE%jvm.options" %LOGGING% %LEFT_OUT% -jar "%LAUNCHER%" -nosplash -application org.kith.cli.application -data @none %*
    exit /b
)

:window
echo started> "%STARTING%"
"%JAVA%" "@%HERE%jvm.options" %LOGGING% %LEFT_OUT% "-Dkith.starting=%STARTING%" -jar "%LAUNCHER%" -application org.kith.app.application -data "%DATA%\workbench"
set "CODE=%errorlevel%"
if %CODE%==0 del "%STARTING%" 2> nul
if not %CODE%==23 exit /b %CODE%
set "LEFT_OUT="
goto window

:leave_out_plug_ins
rem The framework gets a list of Kith's own bundles alone. Without plug-ins there is nothing to leave out.
set "LEFT_OUT="
if not defined SAFE exit /b 0
"%JAVA%" -cp "%CORE%" org.kith.core.internal.plugin.SafeStart "%HERE%." "%DATA%\safe.info"
if %errorlevel%==0 (
    set LEFT_OUT="-Dkith.safe=%SAFE%" "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:%DATA:\=/%/safe.info"
) else if "%SAFE%"=="asked" (
    set "LEFT_OUT=-Dkith.safe=asked"
)
exit /b 0

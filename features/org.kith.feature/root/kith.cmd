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
set LOGGING="-Dlogback.configurationFile=%HERE%logback.xml" "-Djava.util.logging.config.file=%HERE%logging.properties"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
for %%f in ("%HERE%plugins\org.kith.core_*.jar") do set "CORE=%%f"
call :find_java || exit /b 2
if not exist "%DATA%" mkdir "%DATA%"

set "SAFE="
if "%~1"=="--safe" set "SAFE=asked"

rem A command is what stands beside the options that every command takes. All arguments stay as they are in %%*.
set "COMMAND="
:next_argument
set "ARGUMENT=%~1"
if not defined ARGUMENT goto arguments_read
shift /1
if "%ARGUMENT%"=="--safe" goto next_argument
if "%ARGUMENT%"=="--json" goto next_argument
if "%ARGUMENT:~0,10%"=="--network=" goto next_argument
if "%ARGUMENT:~0,5%"=="--on=" goto next_argument
if "%ARGUMENT%"=="--network" shift /1 & goto next_argument
if "%ARGUMENT%"=="--on" shift /1 & goto next_argument
set "COMMAND=%ARGUMENT%"
:arguments_read

if not defined SAFE if not defined COMMAND if exist "%STARTING%" set "SAFE=unfinished"
call :leave_out_plug_ins
if not defined COMMAND goto window
rem Not in brackets: an argument may have some.
"%JAVA%" "@%HERE%jvm.options" %LOGGING% %LEFT_OUT% -jar "%LAUNCHER%" -nosplash -application org.kith.cli.application -data @none %*
exit /b %errorlevel%

:window
echo started> "%STARTING%"
"%JAVA%" "@%HERE%jvm.options" %LOGGING% %LEFT_OUT% "-Dkith.starting=%STARTING%" -jar "%LAUNCHER%" -application org.kith.app.application -data "%DATA%\workbench" %*
set "CODE=%errorlevel%"
if "%CODE%"=="0" del "%STARTING%" 2> nul
if not "%CODE%"=="23" exit /b %CODE%
rem The window asks to be opened again, then with its plug-ins.
set "LEFT_OUT="
goto window

:find_java
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" exit /b 0
where /q java && exit /b 0
echo Kith needs a Java (JDK) of version 21 or newer and found none.>&2
echo Install one, from https://adoptium.net for instance, or set JAVA_HOME to where it is.>&2
exit /b 1

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

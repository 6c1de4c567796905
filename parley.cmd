@echo off
rem Runs Parley from a checkout, building what has changed first. Only the .NET SDK is needed.
setlocal
set "project=%~dp0src\Parley.Cli\Parley.Cli.csproj"
set "program=%~dp0src\Parley.Cli\bin\Release\net10.0\Parley.Cli.dll"
if not exist "%program%" echo parley: building (once) ... 1>&2
dotnet build "%project%" -c Release -v quiet -nologo 1>&2 || exit /b 2
dotnet exec "%program%" %*
exit /b %errorlevel%

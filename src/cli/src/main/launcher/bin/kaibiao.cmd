@echo off
rem Kaibiao's launcher for Windows: starts the program in lib, with the Java in runtime where there is one.
rem
rem JAVA_HOME           the Java to use (17 or newer); without it, java on the path
rem KAIBIAO_JAVA_OPTS   further options for Java, such as -Xmx512m
setlocal
set "home=%~dp0.."
if exist "%home%\runtime\bin\java.exe" (
  set "java=%home%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java=java"
)
"%java%" -version >nul 2>nul
if errorlevel 1 (
  echo kaibiao: Java isn't installed, or JAVA_HOME has no bin\java.exe; install a Java 17 or newer or set JAVA_HOME. 1>&2
  exit /b 1
)
set "jar="
for %%f in ("%home%\kaibiao-cli-*.jar") do set "jar=%%f"
if not defined jar (
  echo kaibiao: %home% holds no program; unpack the distribution again. 1>&2
  exit /b 1
)
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dkaibiao.stdin=open %KAIBIAO_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

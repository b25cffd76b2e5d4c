"""Processes that are measured: seconds, processor seconds and memory, by the operating system."""

import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import time

HOME = pathlib.Path(__file__).resolve().parents[2]


class Run:
    """The medians of what a command took."""

    def __init__(self, name, pages, command):
        self.name, self.pages, self.command = name, pages, command
        self.seconds, self.processor, self.megabytes = [], [], 0

    def once(self):
        # A process of its own, whose children are those of this run alone.
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            start = time.monotonic()
            status = subprocess.call(self.command, shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            taken = time.monotonic() - start
            use = resource.getrusage(resource.RUSAGE_CHILDREN)
            os.write(writer, f"{status} {taken} {use.ru_utime + use.ru_stime} {use.ru_maxrss / 1024}".encode())
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            status, taken, processor, megabytes = pipe.read().split()
        os.waitpid(child, 0)
        if int(status) not in (0, 3):
            sys.exit(f"{self.name}: exit status {status}: {self.command}")
        self.seconds.append(float(taken))
        self.processor.append(float(processor))
        self.megabytes = max(self.megabytes, float(megabytes))

    def row(self):
        wall, cpu = statistics.median(self.seconds), statistics.median(self.processor)
        rate = f"{self.pages / wall:.1f}" if self.pages else "-"
        cost = f"{self.pages / cpu:.1f}" if self.pages else "-"
        return f"| {self.name} | {self.pages or '-'} | {wall:.2f} | {cpu:.2f} | {rate} | {cost} | {self.megabytes:.0f} |"

    def cpu(self):
        return statistics.median(self.processor)

    def wall(self):
        return statistics.median(self.seconds)


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, cwd=HOME, check=False).stdout.strip()


def pages(file):
    """Returns the pages of a PDF, as pdfinfo counts them, or by its page objects."""
    if shutil.which("pdfinfo"):
        for line in output("pdfinfo", str(file)).splitlines():
            if line.startswith("Pages:"):
                return int(line.split()[1])
    return max(1, pathlib.Path(file).read_bytes().count(b"/Type /Page\n"))


def machine():
    model = next((l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), platform.machine())
    memory = next(int(l.split()[1]) for l in open("/proc/meminfo") if l.startswith("MemTotal")) / 1024 / 1024
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} x {model}, {memory:.0f} GB, load {load:.1f} at the start"

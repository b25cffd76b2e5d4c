package io.kaibiao.batch.worker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerFolderTest {

  @Test
  void theFoldersOfDeadRunsAreRemovedAndNoOthers(@TempDir Path temporary) throws Exception {
    Path live = folder(temporary, "kaibiao-workers-1");
    Path dead = folder(temporary, "kaibiao-workers-2");
    Files.writeString(Files.createDirectory(dead.resolve("worker-1")).resolve("file"), "text");
    Path other = folder(temporary, "other-workers-3");
    Path begun = Files.createDirectory(temporary.resolve("kaibiao-workers-4"));
    Path busy = folder(temporary, "kaibiao-workers-5");
    Path link = Files.createSymbolicLink(temporary.resolve("kaibiao-workers-6"), other);
    try (FileChannel lock = FileChannel.open(busy.resolve("lock"), StandardOpenOption.WRITE)) {
      assertTrue(lock.tryLock().isValid());
      WorkerFolder.removeDead(live);
    }
    assertFalse(Files.exists(dead));
    for (Path kept : new Path[] {live, other, begun, busy, link, other.resolve("lock")}) {
      assertTrue(Files.exists(kept), kept::toString);
    }
  }

  /** A run that was killed while it removed its folder has removed the lock first. */
  @Test
  void aFolderThatLostItsLockLongAgoIsRemoved(@TempDir Path temporary) throws Exception {
    Path live = folder(temporary, "kaibiao-workers-1");
    Path left = Files.createDirectory(temporary.resolve("kaibiao-workers-2"));
    Files.createDirectory(left.resolve("worker-1"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    WorkerFolder.removeDead(live);
    assertFalse(Files.exists(left));
  }

  @Test
  void aFolderIsRemovedWithItsFiles(@TempDir Path temporary) throws Exception {
    WorkerFolder folder = WorkerFolder.in(temporary);
    Files.writeString(folder.path().resolve("file"), "text");
    folder.close();
    assertFalse(Files.exists(folder.path()));
  }

  private static Path folder(Path parent, String name) throws Exception {
    Path folder = Files.createDirectory(parent.resolve(name));
    Files.createFile(folder.resolve("lock"));
    return folder;
  }
}

package io.kaibiao.readers.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes folders that no other user may have put files into: what is loaded from them is run. On
 * platforms without POSIX permissions, the user's profile is trusted to be private.
 */
final class OwnFolder {

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<PosixFilePermission> OTHERS_WRITE =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private OwnFolder() {}

  /**
   * Makes a folder unless there is one.
   *
   * @throws IOException if it can't be made or written to, or belongs to another user
   */
  static void make(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
      return;
    }
    if (!Files.isDirectory(folder)) {
      Path parent = folder.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
    }
    PosixFileAttributes facts =
        Files.readAttributes(
            folder.toRealPath(), PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!facts.owner().equals(user(folder))) {
      throw new IOException(folder + " belongs to another user, " + facts.owner().getName());
    }
    Set<PosixFilePermission> permissions = EnumSet.copyOf(facts.permissions());
    if (permissions.removeAll(OTHERS_WRITE)) {
      Files.setPosixFilePermissions(folder, permissions);
      throw new IOException(folder + " could be written by other users; delete it");
    }
  }

  /** Returns the user that this process writes files as. */
  private static UserPrincipal user(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, ".owner", "");
    try {
      return Files.getOwner(file);
    } finally {
      Files.delete(file);
    }
  }
}

package org.nextlevel.images.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.nextlevel.images.archive.Scratch;

/** Unpacks archives with the rights and dates of their files, which a cache of classes compares. */
final class Tar {
    private static final String REMOVED = ".wh.";

    private Tar() {}

    /**
     * Adds what is in the archive to a folder; what a layer marks as removed is removed.
     *
     * @throws IOException also when an entry would lie outside of the folder
     */
    static void extract(InputStream archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (TarArchiveInputStream entries = new TarArchiveInputStream(archive)) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                extract(entry, entries, folder);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = inside(folder, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            requireInside(folder, path);
            Files.setPosixFilePermissions(path, rights(entry.getMode()));
            return;
        }
        Files.createDirectories(path.getParent());
        String name = path.getFileName().toString();
        if (name.startsWith(REMOVED)) {
            remove(path.resolveSibling(name.substring(REMOVED.length())));
            return;
        }
        Files.deleteIfExists(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, inside(folder, entry.getLinkName()));
        } else {
            Files.copy(content, path);
            Files.setPosixFilePermissions(path, rights(entry.getMode()));
            Files.setLastModifiedTime(
                    path, FileTime.from(entry.getLastModifiedDate().toInstant()));
        }
    }

    private static void remove(Path path) throws IOException {
        if (!path.normalize().equals(path)) {
            throw new IOException("%s names nothing that a layer can remove.".formatted(path));
        }
        Scratch.delete(path);
    }

    /** Neither by its name nor by a link of an entry before. */
    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name.replaceFirst("^/+", "")).normalize();
        Path there = path.equals(folder) ? path : path.getParent();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        requireInside(folder, there);
        return path;
    }

    private static void requireInside(Path folder, Path path) throws IOException {
        if (!path.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("%s would lie outside of %s".formatted(path, folder));
        }
    }

    private static Set<PosixFilePermission> rights(int mode) {
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values();
        for (int bit = 0; bit < all.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) {
                rights.add(all[bit]);
            }
        }
        return rights;
    }
}

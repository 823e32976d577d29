package org.nextlevel.stack.proof.surroundings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/**
 * A file system for the data of one part, in the memory of this machine, so that it can be full while the machine's own is not. It is gone
 * with this process, whose mounts nobody else sees.
 *
 * @param disk where it is mounted
 * @param data where the part finds it: a link, since what is mounted cannot be deleted with all else
 */
public record SmallDisk(Path disk, Path data) {
    /** Set by {@code ./dev} where mounts are this process's own. */
    private static final String OWN_MOUNTS = "nextlevel.own-mounts";

    private static final int[] PIECES = {1 << 20, 1 << 12, 1};

    /** Whether this process may mount one. */
    static boolean isPossible() {
        return Boolean.getBoolean(OWN_MOUNTS);
    }

    /** One of that size, where the data of a part will be. */
    static SmallDisk mounted(Home home, Part part, int megabytes) {
        Path disk = home.folder().resolve("disk").resolve(part.id());
        try {
            Files.createDirectories(disk);
            Files.createDirectories(home.data(part).getParent());
            Files.createSymbolicLink(home.data(part), disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("mount", "-t", "tmpfs", "-o", "mode=0700,size=%dm".formatted(megabytes), "tmpfs", disk.toString());
        return new SmallDisk(disk, home.data(part));
    }

    /** Returns when not one more byte can be written. */
    public void fill() {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            for (int piece : PIECES) {
                fill(out, new byte[piece]);
            }
        } catch (IOException full) {
            // As it is meant to be: closing writes nothing.
        }
    }

    private static void fill(OutputStream out, byte[] piece) {
        try {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            // A smaller piece may still fit.
        }
    }

    /** Returns when there is room again. */
    public void clear() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves what is on it where the part found it, in a folder, once nothing runs any more. */
    void leave() {
        clear();
        run("rm", data.toString());
        run("cp", "-a", disk.toString(), data.toString());
        run("umount", disk.toString());
        run("rmdir", disk.toString());
    }

    private Path ballast() {
        return disk.resolve("ballast");
    }

    private static void run(String... command) {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new StackProblem("'%s' failed.".formatted(String.join(" ", command)));
            }
        } catch (IOException e) {
            throw new StackProblem("There is no command %s on this machine.".formatted(command[0]), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while a disk was mounted or left.", e);
        }
    }
}

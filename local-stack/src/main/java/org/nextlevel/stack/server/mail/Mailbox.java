package org.nextlevel.stack.server.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mail that came to this machine: a text a mail, the latest 200.
 *
 * @param folder where the texts are, which need not be there yet
 */
public record Mailbox(Path folder) {
    private static final int MOST = 200;

    /** Each mail as its reader sees it, the earliest first. */
    public List<String> mails() {
        return after(0);
    }

    /** Those of them whose number is higher than this. */
    public List<String> after(long number) {
        return files().stream()
                .filter(file -> number(file) > number)
                .map(Mailbox::read)
                .toList();
    }

    /** The number of the latest mail: each has the next, also when earlier ones are gone; 0 for none. */
    public long latest() {
        List<Path> all = files();
        return all.isEmpty() ? 0 : number(all.getLast());
    }

    void add(ReceivedMail mail) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.writeString(folder.resolve("unfinished"), mail.shown());
        Files.move(unfinished, folder.resolve("%019d.txt".formatted(latest() + 1)));
        List<Path> all = files();
        for (Path old : all.subList(0, Math.max(0, all.size() - MOST))) {
            Files.delete(old);
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().replace(".txt", ""));
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

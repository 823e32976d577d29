package org.nextlevel.images.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which libraries of this system a Java runtime loads, and the services' native code with it. */
final class SystemLibraries {
    private static final Pattern FOUND = Pattern.compile("\\s(/\\S+) \\(0x");

    /** What draws on a screen or makes sounds; services do neither. */
    private static final Set<String> UNUSED =
            Set.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

    /** The embedding model and what compresses are C++, of which the runtime itself has no need. */
    private static final Set<String> OF_NATIVE_CODE = Set.of("libstdc++.so.6", "libgcc_s.so.1");

    private SystemLibraries() {}

    /** Each under the path by which the system's loader looks for it. */
    static List<Path> of(Path runtime) {
        Set<Path> libraries = new TreeSet<>();
        List<Path> programs = new ArrayList<>(nativeCode(runtime));
        programs.addAll(knownToTheLoader());
        for (Path program : programs) {
            Matcher found = FOUND.matcher(Command.output(List.of("ldd", program.toString())));
            while (found.find()) {
                libraries.add(Path.of(found.group(1)));
            }
        }
        libraries.removeIf(library -> library.startsWith(runtime));
        libraries.addAll(knownToTheLoader());
        return List.copyOf(libraries);
    }

    private static List<Path> nativeCode(Path runtime) {
        try (Stream<Path> files = Files.walk(runtime)) {
            return files.filter(file -> file.toString().endsWith(".so") || file.endsWith("bin/java"))
                    .filter(file -> !UNUSED.contains(file.getFileName().toString()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> knownToTheLoader() {
        return Command.output(List.of("ldconfig", "-p"))
                .lines()
                .map(String::strip)
                .filter(line -> OF_NATIVE_CODE.contains(line.split(" ", 2)[0]))
                .map(line -> Path.of(line.substring(line.indexOf("=> ") + 3)))
                .toList();
    }
}

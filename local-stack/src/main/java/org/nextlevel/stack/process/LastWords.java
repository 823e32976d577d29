package org.nextlevel.stack.process;

import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;

/**
 * What a part said before it ended, and what to do about it.
 *
 * @param lines the end of its log
 */
public record LastWords(Part part, Home home, List<String> lines) {

    public static LastWords of(Part part, Home home) {
        return new LastWords(part, home, new LogFile(home.log(part)).last(15));
    }

    /** Several lines for the terminal. */
    public String report(String whatHappened) {
        String said = lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
        return "%s %s. Its last lines:%n%s%s".formatted(part, whatHappened, said, hint());
    }

    String hint() {
        if (says("Address already in use") || says("already in use by")) {
            return "Its port is taken: choose another with %s.".formatted(part.portVariable());
        }
        if (says("No space left on device")) {
            return "The disk is full: free some space, then ./dev start %s.".formatted(part);
        }
        if (says("OutOfMemoryError")) {
            return "It ran out of memory: the log %s says where.".formatted(home.log(part));
        }
        return "The whole log is %s; ./dev start %s tries again.".formatted(home.log(part), part);
    }

    private boolean says(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }
}

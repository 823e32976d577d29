package org.nextlevel.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.LastWords;
import org.nextlevel.stack.process.Running;
import org.nextlevel.stack.process.Runs;

/** Notices, while the stack runs, which parts come and go, whoever starts and stops them. */
final class Watch {
    private final Stack stack;
    private final Terminal terminal;
    private final Runs runs;
    private volatile boolean ended;
    private final Map<Part, Running> seen = new EnumMap<>(Part.class);

    Watch(Stack stack, Terminal terminal) {
        this.stack = stack;
        this.terminal = terminal;
        this.runs = new Runs(stack.layout().home());
    }

    /** Reports each change at once; returns when every part has ended. */
    void untilNothingRuns() {
        for (Part part : Part.values()) {
            runs.recorded(part).ifPresent(running -> seen.put(part, running));
        }
        while (!ended && !seen.isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            for (Part part : Part.values()) {
                look(part);
            }
        }
        if (!ended) {
            terminal.say("Nothing runs any more.");
        }
    }

    /** No word more: what happens from now on is this program's own doing. */
    void end() {
        ended = true;
    }

    private void look(Part part) {
        if (ended) {
            return;
        }
        Running before = seen.get(part);
        Optional<Running> now = runs.recorded(part);
        if (now.isEmpty()) {
            if (seen.remove(part) != null) {
                terminal.line(part, "was stopped");
            }
        } else if (now.get().process().isEmpty()) {
            if (seen.remove(part) != null) {
                terminal.say(LastWords.of(part, stack.layout().home()).report("died"));
            }
        } else if (!now.get().equals(before)) {
            seen.put(part, now.get());
            terminal.line(part, "was started");
        }
    }
}

package org.nextlevel.stack;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.nextlevel.stack.account.DemoAccount;
import org.nextlevel.stack.account.Tokens;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Mark;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.BringDown;
import org.nextlevel.stack.operation.BringUp;
import org.nextlevel.stack.operation.Inspection;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.operation.Progress;
import org.nextlevel.stack.part.HealthProbe;
import org.nextlevel.stack.part.PartRunner;
import org.nextlevel.stack.part.PartRunners;
import org.nextlevel.stack.process.Runs;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.mail.Mailbox;
import org.nextlevel.stack.server.trace.TraceLog;

/**
 * One local stack. Its parts are processes that live on when this JVM ends; another {@code Stack} on the same home
 * folder finds them again. Several stacks run side by side when their addresses and homes differ. Whatever goes wrong
 * is a {@link StackProblem} that says what to do.
 */
public final class Stack {
    private final Layout layout;
    private final boolean whole;
    private final List<PartRunner> runners;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Runs runs;
    private final ReentrantLock starting = new ReentrantLock();
    private volatile boolean cancelled;

    private Stack(Layout layout, Set<Part> parts, boolean whole) {
        this.layout = layout;
        this.whole = whole;
        this.runs = new Runs(layout.home());
        this.runners = PartRunners.of(layout, new HealthProbe(client)).stream()
                .filter(runner -> parts.contains(runner.part()))
                .toList();
    }

    /**
     * The stack of all parts.
     *
     * @param root the repository, with everything built
     * @param home all that the stack writes goes here
     */
    public static Stack of(Path root, Addresses addresses, Home home) {
        return new Stack(new Layout(root, addresses, home), EnumSet.allOf(Part.class), true);
    }

    /** The same stack, of which {@link #up} and {@link #status} concern only some parts. */
    public Stack only(Part first, Part... others) {
        return new Stack(layout, EnumSet.of(first, others), false);
    }

    /** Starts what does not run yet and returns when every part is ready; when one fails, what it started is stopped. */
    public void up(Progress progress) {
        bringUp(runners.stream().filter(this::isWanted).toList(), progress);
    }

    /** From the next {@link #up} on, until {@link #down}, two instances of each service and of the gateway belong to the stack. */
    public void runTwice() {
        layout.home().twice().set();
    }

    /** The second instances do not belong to the stack any more, once they are stopped. */
    public void runOnce() {
        layout.home().twice().clear();
    }

    /** From the next {@link #up} on, until {@link #down}, all traces are kept. */
    public void keepTraces() {
        layout.home().traced().set();
    }

    /** Starts parts beside each other and returns when all are ready; none when one of them cannot be. */
    public void start(Part... parts) {
        Arrays.stream(parts).forEach(this::requireStartable);
        bringUp(Arrays.stream(parts).map(this::runner).toList(), Progress.silent());
    }

    private void requireStartable(Part part) {
        runs.live(part).ifPresent(process -> {
            throw new StackProblem("%s runs already (pid %d).".formatted(part, process.pid()));
        });
        part.needs().stream()
                .filter(needed -> runs.live(needed).isEmpty())
                .findFirst()
                .ifPresent(needed -> {
                    throw new StackProblem(
                            "%1$s needs %2$s, which does not run: ./dev start %2$s.".formatted(part, needed));
                });
    }

    /** Ends one part without loss and returns when it is gone. */
    public void stop(Part part) {
        if (runs.live(part).isEmpty()) {
            throw new StackProblem("%s does not run.".formatted(part));
        }
        new BringDown(runs, List.of(runner(part)), Progress.silent()).run();
    }

    /** Ends every part that runs, in an order in which none misses another; an {@link #up} under way gives up first. */
    public void down(Progress progress) {
        cancelled = true;
        starting.lock();
        try {
            new BringDown(runs, runners, progress).run();
            layout.home().twice().clear();
            layout.home().traced().clear();
        } finally {
            cancelled = false;
            starting.unlock();
        }
    }

    /** How each part is now, in the order of {@link Part}. */
    public List<PartStatus> status() {
        return runners.parallelStream()
                .filter(this::isWanted)
                .map(runner -> Inspection.of(runner, runs, layout.port(runner.part())))
                .toList();
    }

    /** What a part of this stack is told as environment, for who runs it another way. */
    public Map<String, String> environment(Part part) {
        return runner(part).environment();
    }

    /** The mail that came to this machine. */
    public Mailbox mailbox() {
        return new Mailbox(layout.home().data(Part.MAIL));
    }

    /** What was received of traces. */
    public TraceLog traces() {
        return new TraceLog(layout.home().data(Part.TRACES));
    }

    /** A new access token for one of {@link DemoAccount#all()}. */
    public String token(String user) {
        return new Tokens(client, layout.addresses()).of(DemoAccount.named(user));
    }

    /** A new access token of a service account that HR made. */
    public String token(String clientId, String secret) {
        return new Tokens(client, layout.addresses()).ofService(clientId, secret);
    }

    public Layout layout() {
        return layout;
    }

    /** Of the whole stack what runs on request is a part only when it was asked for, or was started by itself. */
    private boolean isWanted(PartRunner runner) {
        Part part = runner.part();
        return !whole
                || !part.isOnRequest()
                || asked(part).isSet()
                || runs.recorded(part).isPresent();
    }

    private Mark asked(Part part) {
        return part == Part.TRACES ? layout.home().traced() : layout.home().twice();
    }

    private void bringUp(List<PartRunner> some, Progress progress) {
        starting.lock();
        try {
            new BringUp(layout, runs, some, progress, () -> cancelled).run();
        } finally {
            starting.unlock();
        }
    }

    private PartRunner runner(Part part) {
        return runners.stream()
                .filter(runner -> runner.part() == part)
                .findFirst()
                .orElseThrow(() -> new StackProblem("%s is not in this stack.".formatted(part)));
    }
}

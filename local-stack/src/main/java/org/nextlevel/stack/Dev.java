package org.nextlevel.stack;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.demo.Demo;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.Letter;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.process.LogFile;
import org.nextlevel.stack.proof.Prove;
import org.nextlevel.stack.rebuild.Rebuild;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.trace.TraceTree;
import org.nextlevel.stack.session.ShutOut;
import org.nextlevel.stack.sso.SsoDemo;

/** The commands behind {@code ./dev}. */
public final class Dev {
    private static final String COMMANDS =
            "up [--detach] [--traces] [--replicas 2], down, status, logs PART, stop PART, start PART, rebuild PART, reset [--yes], token USER, sign-out USER, disable USER, dead-letters, mail, trace ID, prove NAME [--seed N] [--replicas 2] [--minutes M], demo, sso-demo";

    private static final int SHOWN_MAILS = 20;

    private final Stack stack;
    private final Terminal terminal;

    Dev(Stack stack, Terminal terminal) {
        this.stack = stack;
        this.terminal = terminal;
    }

    /** Exits with 0 when the command did what it says, else with 1 after one sentence on the error stream. */
    public static void main(String[] arguments) {
        try {
            Map<String, String> environment = System.getenv();
            Path root = Path.of(System.getProperty("nextlevel.root", ""));
            Addresses addresses = Addresses.fromEnvironment(environment);
            Stack stack = Stack.of(root, addresses, Home.fromEnvironment(environment, root));
            new Dev(stack, new Terminal(System.out, addresses)).run(List.of(arguments));
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        } catch (UncheckedIOException failure) {
            System.err.println(
                    "A file could not be read or written: " + failure.getCause().getMessage());
            System.exit(1);
        }
    }

    /** Runs one command; the first argument is its name. */
    void run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (command) {
            case "up" -> new Up(stack, terminal, UpOptions.of(rest)).run();
            case "down" -> down(rest);
            case "status" -> status(rest);
            case "logs" -> logs(Part.named(one(command, "PART", rest)));
            case "stop" -> stop(Part.named(one(command, "PART", rest)));
            case "start" -> start(Part.named(one(command, "PART", rest)));
            case "rebuild" -> rebuild(Part.named(one(command, "PART", rest)));
            case "reset" -> new Reset(stack, terminal, flag(command, rest, "--yes")).run();
            case "demo" -> demo(rest);
            case "sso-demo" -> ssoDemo(rest);
            case "dead-letters" -> deadLetters(rest);
            case "mail" -> mail(rest);
            case "trace" -> trace(rest);
            case "prove" -> new Prove(stack.layout().root(), rest, terminal::say).run();
            case "token" -> terminal.say(stack.token(one(command, "USER", rest)));
            case "sign-out" -> refused(new ShutOut(stack, one(command, "USER", rest)).signedOut());
            case "disable" -> refused(new ShutOut(stack, one(command, "USER", rest)).disabled());
            default ->
                throw new StackProblem("There is no command '%s'; the commands are %s.".formatted(command, COMMANDS));
        }
    }

    private void down(List<String> rest) {
        none("down", rest);
        stack.down(terminal);
        terminal.say("Nothing runs any more; the data is kept.");
    }

    private void status(List<String> rest) {
        none("status", rest);
        terminal.say(new StatusTable(stack.status()).text());
    }

    private void demo(List<String> rest) {
        none("demo", rest);
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        new Demo(stack, client, stack.layout().root(), new Narrator(System.out)).run();
    }

    private void ssoDemo(List<String> rest) {
        none("sso-demo", rest);
        new SsoDemo(stack, new Narrator(System.out)).run();
    }

    private void deadLetters(List<String> rest) {
        none("dead-letters", rest);
        HttpClient client = HttpClient.newHttpClient();
        for (Part part : ServiceLetters.SERVICES) {
            List<Letter> waiting = ServiceLetters.of(stack, client, part).waiting();
            terminal.line(part, "%d dead letters wait".formatted(waiting.size()));
            waiting.forEach(letter -> terminal.say(letter.line()));
        }
    }

    private void mail(List<String> rest) {
        none("mail", rest);
        List<String> mails = stack.mailbox().mails();
        if (mails.isEmpty()) {
            throw new StackProblem("No mail has come yet.");
        }
        mails.subList(Math.max(0, mails.size() - SHOWN_MAILS), mails.size())
                .forEach(mail -> terminal.say(mail + System.lineSeparator()));
    }

    private void trace(List<String> rest) {
        if (rest.size() != 1) {
            throw new StackProblem(
                    "trace needs one ID: that of a trace, or of a request, as answers have it in X-Request-Id.");
        }
        terminal.say(TraceTree.of(rest.getFirst(), stack.traces().spans()).text());
    }

    private void logs(Part part) {
        Path file = stack.layout().home().log(part);
        List<String> lines = new LogFile(file).last(200);
        if (lines.isEmpty()) {
            throw new StackProblem("%s has printed nothing yet.".formatted(part));
        }
        lines.forEach(terminal::say);
    }

    private void stop(Part part) {
        stack.stop(part);
        terminal.line(part, "stopped");
        stack.status().stream()
                .filter(other -> other.part() != part && other.part().module().equals(part.module()))
                .filter(other -> other.pid().isPresent())
                .forEach(other -> terminal.line(other.part(), "still runs on port %d".formatted(other.port())));
    }

    private void start(Part part) {
        stack.start(part);
        terminal.line(part, "ready on port %d".formatted(stack.layout().port(part)));
    }

    private void refused(Map<Part, Duration> times) {
        times.forEach((part, took) -> terminal.line(part, "refuses the token after %d ms".formatted(took.toMillis())));
    }

    private void rebuild(Part part) {
        long start = System.nanoTime();
        new Rebuild(stack, part, terminal::line).run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        terminal.say("The copies of %s are rebuilt, after %s.".formatted(part, Terminal.seconds(took)));
    }

    private static boolean flag(String command, List<String> rest, String name) {
        if (rest.isEmpty() || rest.equals(List.of(name))) {
            return !rest.isEmpty();
        }
        throw new StackProblem(
                "%s knows no '%s'; it takes %s or nothing.".formatted(command, String.join(" ", rest), name));
    }

    private static void none(String command, List<String> rest) {
        if (!rest.isEmpty()) {
            throw new StackProblem("%s takes nothing more, but got '%s'.".formatted(command, String.join(" ", rest)));
        }
    }

    private static String one(String command, String what, List<String> rest) {
        if (rest.size() == 1) {
            return rest.getFirst();
        }
        String choice = what.equals("PART") ? Part.names() : "a demo user, such as acme-engineer";
        throw new StackProblem("%s needs one %s: %s.".formatted(command, what, choice));
    }
}

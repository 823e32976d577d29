package org.nextlevel.stack.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.operation.Progress;
import org.nextlevel.stack.proof.bodies.Bodies;
import org.nextlevel.stack.proof.consistency.Consistency;
import org.nextlevel.stack.proof.input.Input;
import org.nextlevel.stack.proof.loss.Loss;
import org.nextlevel.stack.proof.loss.Outage;
import org.nextlevel.stack.proof.memory.WithinMemory;
import org.nextlevel.stack.proof.poison.Poison;
import org.nextlevel.stack.proof.rebuild.RebuiltCopies;
import org.nextlevel.stack.proof.restore.Restore;
import org.nextlevel.stack.proof.restore.RestoreToMoment;

/** Runs a proof on a stack of its own, which is gone afterwards; one that does not hold leaves its logs and data behind. */
public final class Prove {
    private static final Map<String, Proof> PROOFS = new TreeMap<>(Map.of(
            "bodies", new Bodies(),
            "consistency", new Consistency(),
            "input", new Input(),
            "loss", new Loss(),
            "memory", new WithinMemory(),
            "outage", new Outage(),
            "poison", new Poison(),
            "rebuild", new RebuiltCopies(),
            "restore", new Restore(),
            "restore-moment", new RestoreToMoment()));

    private final Path root;
    private final ProofOptions options;
    private final Proof proof;
    private final Consumer<String> say;

    /**
     * One that was asked for.
     *
     * @param root the repository, with everything built
     */
    public Prove(Path root, List<String> arguments, Consumer<String> say) {
        this.root = root;
        this.options = ProofOptions.of(arguments, PROOFS);
        Proof named = PROOFS.get(options.name());
        this.proof = options.lasting().map(named::lasting).orElse(named);
        this.say = say;
    }

    /**
     * Starts a stack of its own, proves, and stops it. Its folder is kept when the proof does not hold.
     *
     * @throws org.nextlevel.stack.server.StackProblem when the proof does not hold, or the stack does not start
     */
    public void run() {
        Home home = new Home(folder(), !proof.asInACluster());
        Stack stack = Stack.of(root, proof.addresses(), home);
        proof.furnish(home);
        if (options.twice()) {
            stack.runTwice();
        }
        say.accept("Proof %s, seed %d, in %s".formatted(options.name(), options.seed(), home.folder()));
        Thread ending = Thread.ofPlatform().unstarted(() -> end(stack));
        Runtime.getRuntime().addShutdownHook(ending);
        long begun = System.nanoTime();
        stack.up(Progress.silent());
        new ProvedStack(stack).tellDemo();
        say.accept("The stack is up, and the demo told, after %s.".formatted(seconds(begun)));
        long proving = System.nanoTime();
        proof.run(stack, new SplittableRandom(options.seed()), say);
        say.accept("Holds: %s, seed %d, after %s.".formatted(options.name(), options.seed(), seconds(proving)));
        Runtime.getRuntime().removeShutdownHook(ending);
        end(stack);
        home.clear();
    }

    private void end(Stack stack) {
        stack.down(Progress.silent());
        proof.leave();
    }

    private Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(root.resolve("local-stack/target/proofs")), options.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String seconds(long begun) {
        return "%.1f s".formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }
}

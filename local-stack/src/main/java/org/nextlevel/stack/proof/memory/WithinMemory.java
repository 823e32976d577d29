package org.nextlevel.stack.proof.memory;

import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.memory.ServiceMemory;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.server.StackProblem;

/** Brings the worst that services are asked, and looks whether each stays below what a cluster gives it. */
public final class WithinMemory implements Proof {
    private final Map<Part, Long> ordinary = new EnumMap<>(Part.class);

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        measured(stack).forEach((part, footprint) -> ordinary.put(part, footprint.resident()));
        new WorstLoads(stack, client, random.nextInt(1_000), say).run();
        say.accept("%-20s %8s %8s %8s %8s %8s".formatted("MiB", "demo", "after", "peak", "request", "limit"));
        measured(stack).forEach((part, footprint) -> judge(part, footprint, say));
    }

    @Override
    public boolean asInACluster() {
        return true;
    }

    private void judge(Part part, Footprint footprint, Consumer<String> say) {
        ServiceMemory memory = ServiceMemory.of(part.module());
        say.accept("%-20s %8d %8d %8d %8d %8d"
                .formatted(
                        part,
                        ordinary.get(part),
                        footprint.resident(),
                        footprint.peak(),
                        memory.request(),
                        memory.limit()));
        if (footprint.peak() > memory.limit()) {
            throw new StackProblem("%s took %d MiB, and a cluster kills it above %d MiB."
                    .formatted(part, footprint.peak(), memory.limit()));
        }
    }

    /** Of each service; one that died has no place in it, which is a problem. */
    private static Map<Part, Footprint> measured(Stack stack) {
        Map<Part, Footprint> all = new EnumMap<>(Part.class);
        for (PartStatus status : new ProvedStack(stack).requireReady()) {
            if (ServiceMemory.isGivenTo(status.part().module())) {
                all.put(status.part(), Footprint.of(status.pid().orElseThrow()));
            }
        }
        return all;
    }
}

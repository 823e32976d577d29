package org.nextlevel.stack.proof.loss;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.surroundings.Surroundings;

/** A fault that happens to an instance of a part. */
record Happening(Fault fault, Part part, Duration lasting) {
    private static final int MOST_AT_ONCE = 4;

    /**
     * A few of different instances, since what is killed cannot be frozen; one alone of PostgreSQL, without which nothing can be
     * started.
     */
    static List<Happening> some(Stack stack, Surroundings around, RandomGenerator random) {
        Happening first = any(stack, around, random);
        if (first.part() == Part.POSTGRES) {
            return List.of(first);
        }
        List<Happening> some = new ArrayList<>(List.of(first));
        int number = random.nextInt(2, MOST_AT_ONCE + 1);
        while (some.size() < number) {
            Happening next = any(stack, around, random);
            if (next.part() != Part.POSTGRES && some.stream().noneMatch(one -> one.part() == next.part())) {
                some.add(next);
            }
        }
        return some;
    }

    /** Returns when all are over and their parts run again. */
    static void happen(Stack stack, Surroundings around, List<Happening> some) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            some.stream()
                    .map(one -> CompletableFuture.runAsync(
                            () -> one.fault().happen(new Victim(stack, around, one.part()), one.lasting()), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static Happening any(Stack stack, Surroundings around, RandomGenerator random) {
        List<Fault> kinds = Fault.possible(around);
        Fault fault = kinds.get(random.nextInt(kinds.size()));
        List<Part> instances = stack.layout()
                .instances(fault.parts().get(random.nextInt(fault.parts().size())));
        return new Happening(
                fault, instances.get(random.nextInt(instances.size())), Duration.ofMillis(random.nextInt(200, 6_000)));
    }
}

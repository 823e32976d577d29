package org.nextlevel.stack.proof.loss;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.network.Network;

/** A fault that happens to an instance of a part. */
record Happening(Fault fault, Part part, Duration lasting) {

    /** Two of different instances, since what is killed cannot be frozen. */
    static List<Happening> two(Stack stack, Network network, RandomGenerator random) {
        Happening first = any(stack, network, random);
        Happening second = Stream.generate(() -> any(stack, network, random))
                .filter(one -> one.part() != first.part())
                .findFirst()
                .orElseThrow();
        return List.of(first, second);
    }

    /** Returns when all are over and their parts run again. */
    static void happen(Stack stack, Network network, List<Happening> some) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            some.stream()
                    .map(one -> CompletableFuture.runAsync(
                            () -> one.fault().happen(stack, network, one.part(), one.lasting()), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static Happening any(Stack stack, Network network, RandomGenerator random) {
        List<Fault> kinds = network.isLaid() ? Fault.ALL : Fault.WITHOUT_NETWORK;
        Fault fault = kinds.get(random.nextInt(kinds.size()));
        List<Part> instances = stack.layout()
                .instances(fault.parts().get(random.nextInt(fault.parts().size())));
        return new Happening(
                fault, instances.get(random.nextInt(instances.size())), Duration.ofMillis(random.nextInt(200, 6_000)));
    }
}

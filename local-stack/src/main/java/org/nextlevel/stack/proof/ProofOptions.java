package org.nextlevel.stack.proof;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nextlevel.stack.server.StackProblem;

/**
 * Which proof, and how.
 *
 * @param seed from which all that is random comes
 * @param twice whether two instances of each service and of the gateway run
 * @param lasting how long it goes on; empty for as long as it does by itself
 */
public record ProofOptions(String name, long seed, boolean twice, Optional<Duration> lasting) {
    private static final long ORDINARY_SEED = 1;
    private static final int MOST_MINUTES = 1_000;

    /** {@code NAME [--seed N] [--replicas 2] [--minutes M]}. */
    public static ProofOptions of(List<String> arguments, Map<String, Proof> proofs) {
        if (arguments.isEmpty() || !proofs.containsKey(arguments.getFirst()) || arguments.size() % 2 == 0) {
            throw usage(proofs);
        }
        ProofOptions options = new ProofOptions(arguments.getFirst(), ORDINARY_SEED, false, Optional.empty());
        for (int i = 1; i < arguments.size(); i += 2) {
            options = options.with(arguments.get(i), arguments.get(i + 1)).orElseThrow(() -> usage(proofs));
        }
        return options;
    }

    private Optional<ProofOptions> with(String option, String value) {
        if (!value.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(value);
        return switch (option) {
            case "--seed" -> Optional.of(new ProofOptions(name, number, twice, lasting));
            case "--replicas" ->
                number == 2 ? Optional.of(new ProofOptions(name, seed, true, lasting)) : Optional.empty();
            case "--minutes" ->
                number >= 1 && number <= MOST_MINUTES
                        ? Optional.of(new ProofOptions(name, seed, twice, Optional.of(Duration.ofMinutes(number))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static StackProblem usage(Map<String, Proof> proofs) {
        return new StackProblem(
                "prove needs the name of a proof, %s, and takes --seed with a number, --replicas 2 and, for loss and input, --minutes with a number."
                        .formatted(String.join(", ", proofs.keySet())));
    }
}

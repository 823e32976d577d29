package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** What chance picks, the same for the same seed: often a bound, and often nothing. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    boolean either() {
        return random.nextBoolean();
    }

    /** From 0 on. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    BigDecimal share() {
        return one(
                BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.000001"), BigDecimal.valueOf(random.nextInt(11), 1));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    int number(int least, int most) {
        return one(least, most, least + random.nextInt(most - least + 1));
    }

    <T> T maybe(Supplier<T> drawn) {
        return random.nextBoolean() ? drawn.get() : null;
    }

    <T> List<T> some(int most, Supplier<T> drawn) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(drawn.get());
        }
        return some;
    }

    @SafeVarargs
    final <T> T one(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

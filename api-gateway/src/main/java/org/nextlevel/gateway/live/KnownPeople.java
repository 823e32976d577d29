package org.nextlevel.gateway.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which login is whose, as the directory said and nothing that happened since has overtaken: an answer that was on its way
 * meanwhile is of before, and is not kept. Safe for several threads.
 */
final class KnownPeople {
    /** Longer than a token lives; whoever is unknown is asked about again each time. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST = 100_000;

    private final Cache<Login, String> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Set<Question> open = new HashSet<>();

    /** The employee id of whoever signed in so. */
    Optional<String> find(Login login) {
        return Optional.ofNullable(known.getIfPresent(login));
    }

    /** The directory is about to be asked; {@link #close} must follow. */
    synchronized Question ask(Login login) {
        Question question = new Question(login);
        open.add(question);
        return question;
    }

    /**
     * The directory has answered, or will not.
     *
     * @param person whoever it is; empty for nobody
     * @return whether that still holds; it is known from now on then
     */
    synchronized boolean close(Question question, Optional<String> person) {
        open.remove(question);
        boolean holds = question.isStill(person.orElse(""));
        if (holds) {
            person.ifPresent(id -> known.put(question.login, id));
        }
        return holds;
    }

    /** What was known of those logins and people is so no longer. */
    synchronized void forget(BiPredicate<Login, String> whose) {
        known.asMap().entrySet().removeIf(one -> whose.test(one.getKey(), one.getValue()));
        open.forEach(question -> question.overtaken.add(whose));
    }

    /** Who somebody is, while the answer is on its way. */
    static final class Question {
        private final Login login;
        private final List<BiPredicate<Login, String>> overtaken = new ArrayList<>();

        private Question(Login login) {
            this.login = login;
        }

        private boolean isStill(String person) {
            return overtaken.stream().noneMatch(one -> one.test(login, person));
        }
    }
}

package org.nextlevel.advisor.copy.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.engine.condition.RecentlyUsed;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.CallersCopy;
import org.nextlevel.kit.http.Fingerprint;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.sentence.Sentence;

/**
 * Which tags answers were given, by all that each was made of: whoever has the answer is told so without its being made again
 * (ADR 0083). Only digests are kept, and the ids of who is named; what was asked for without a copy is not remembered.
 */
@ApplicationScoped
public class KnownAnswers {
    /** So many are remembered, of all tenants, the latest. */
    private static final int MOST = 2_000;

    /** Of an answer that names more people nothing is remembered, so that no answer takes more than a few kilobytes. */
    private static final int MOST_PEOPLE = 100;

    private final Map<String, KnownAnswer> known = Collections.synchronizedMap(new RecentlyUsed<>(MOST));
    private final PeopleNames names;
    private final CallersCopy copy;
    private final CurrentTenant tenant;

    KnownAnswers(PeopleNames names, CallersCopy copy, CurrentTenant tenant) {
        this.names = names;
        this.copy = copy;
        this.tenant = tenant;
    }

    /**
     * @param names a fingerprint of how the directory named them
     * @param tag of the answer with these names
     */
    private record KnownAnswer(Set<UUID> people, String names, String tag) {}

    /**
     * An answer with its people named, or 304 when the caller's copy says the same.
     *
     * @param inputs all that the answer is made of beside the names, the language, and when it is made
     * @param making reads nothing but the inputs, and makes the same of the same
     */
    public <I extends Record, T> RestResponse<T> answer(I inputs, Function<I, Unnamed<T>> making) {
        if (!copy.exists()) {
            return RestResponse.ok(names.in(making.apply(inputs)));
        }
        String fingerprint =
                Fingerprint.of(tenant.require(), Sentence.language().toLanguageTag(), inputs);
        KnownAnswer before = known.get(fingerprint);
        return before != null && copy.is(before.tag()) && isNamedAs(before)
                ? Answer.unchanged(before.tag())
                : RestResponse.ok(made(fingerprint, making.apply(inputs)));
    }

    private boolean isNamedAs(KnownAnswer before) {
        return Fingerprint.of(names.of(before.people())).equals(before.names());
    }

    private <T> T made(String fingerprint, Unnamed<T> answer) {
        Map<UUID, PersonReference> people = names.of(PeopleNames.whoIsIn(answer));
        String called = Fingerprint.of(people);
        if (people.size() <= MOST_PEOPLE) {
            copy.whenTagged(tag -> known.put(fingerprint, new KnownAnswer(Set.copyOf(people.keySet()), called, tag)));
        }
        return answer.named(people::get);
    }
}

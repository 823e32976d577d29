package org.nextlevel.advisor.copy.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.PersonReference;

/**
 * Names people in answers, as the caller: the directory decides who may be known, and nothing of it is kept here. An answer
 * never fails for want of a name: who is not named is shown by id alone.
 */
@ApplicationScoped
public class PeopleNames {
    // Their ids stand in the request's line, which servers bound at 4,096 bytes.
    private static final int AT_ONCE = 80;

    private final EvidenceService service;

    PeopleNames(@RestClient EvidenceService service) {
        this.service = service;
    }

    /** How people are called in one answer. */
    @FunctionalInterface
    public interface Naming {
        /** Somebody by name, or by id alone. */
        PersonReference of(UUID person);

        /** The same for somebody who may be missing: null for null. */
        default @Nullable PersonReference ofNullable(@Nullable UUID person) {
            return person == null ? null : of(person);
        }
    }

    /** An answer of what was read before, in which people are still to be named; it asks no database any more. */
    @FunctionalInterface
    public interface Unnamed<T> {
        /** The answer with this naming. */
        T named(Naming names);
    }

    /**
     * Names all people in an answer by one question to the directory, however many they are. Call it outside a transaction
     * where you can.
     */
    public <T> T in(Unnamed<T> answer) {
        // Asked twice, first to learn who is in it.
        Map<UUID, PersonReference> known = of(whoIsIn(answer));
        return answer.named(known::get);
    }

    static Set<UUID> whoIsIn(Unnamed<?> answer) {
        Set<UUID> people = new LinkedHashSet<>();
        answer.named(person -> {
            people.add(person);
            return PersonReference.of(person);
        });
        return people;
    }

    /** People by their ids; each of them is there. */
    public Map<UUID, PersonReference> of(Collection<UUID> people) {
        Map<UUID, PersonReference> named = new HashMap<>();
        people.forEach(person -> named.put(person, PersonReference.of(person)));
        List<UUID> ids = new ArrayList<>(named.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            ask(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).forEach(one -> named.put(one.id(), one));
        }
        return named;
    }

    private List<PersonReference> ask(List<UUID> ids) {
        try {
            return service.references(ids).items();
        } catch (WebApplicationException | ProcessingException _) {
            // A name is no reason to refuse an answer.
            return List.of();
        }
    }
}

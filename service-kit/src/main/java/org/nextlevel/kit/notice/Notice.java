package org.nextlevel.kit.notice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the screens of some people are told of an event: to which thing it happened, by kind and id. Whoever appends the
 * event decides who they are, by the rule by which they may read the thing; nobody else is told.
 *
 * @param kind a noun of the domain, such as {@code evidence}
 * @param thing the thing's id
 * @param audience employee ids; a role after {@code role:}; or {@link #EVERYBODY} of the tenant
 */
public record Notice(String kind, UUID thing, Set<String> audience) {
    private static final String EVERYBODY = "*";
    private static final String ROLE = "role:";

    public Notice {
        audience = Set.copyOf(audience);
    }

    /** Of this thing, to nobody yet. */
    public static Notice of(String kind, UUID thing) {
        return new Notice(kind, thing, Set.of());
    }

    /** The same, to this person too; to nobody more when there is none. */
    public Notice to(UUID person) {
        return person == null ? this : to(List.of(person));
    }

    /** The same, to these people too. */
    public Notice to(Collection<UUID> people) {
        return and(people.stream().filter(Objects::nonNull).map(UUID::toString));
    }

    /** The same, to everybody of the tenant who has this role too. */
    public Notice toRole(String role) {
        return and(Stream.of(ROLE + role));
    }

    /** The same, to everybody of the tenant. */
    public Notice toEverybody() {
        return and(Stream.of(EVERYBODY));
    }

    /** Whether an audience has everybody of the tenant in it who has this role. */
    public static boolean isToldTo(String role, Set<String> audience) {
        return audience.contains(EVERYBODY) || audience.contains(ROLE + role);
    }

    /** The people in an audience who are named by their ids. */
    public static Set<UUID> people(Set<String> audience) {
        return audience.stream()
                .filter(one -> !one.equals(EVERYBODY) && !one.startsWith(ROLE) && !one.isBlank())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The thing as a CloudEvents subject: {@code evidence/0b1c2d3e-…}. */
    public String subject() {
        return kind + "/" + thing;
    }

    /** The audience in one line, separated by commas; empty for nobody. */
    public String audienceLine() {
        return audience.stream().sorted().collect(Collectors.joining(","));
    }

    private Notice and(Stream<String> more) {
        Set<String> all = new LinkedHashSet<>(audience);
        more.forEach(all::add);
        return new Notice(kind, thing, all);
    }
}

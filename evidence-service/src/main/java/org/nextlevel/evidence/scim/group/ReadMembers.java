package org.nextlevel.evidence.scim.group;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/** Reads who is meant as a member. */
@ApplicationScoped
class ReadMembers {
    private static final int MOST = 50_000;

    private final ProvisionedPeople people;

    ReadMembers(ProvisionedPeople people) {
        this.people = people;
    }

    /**
     * The people whom a list of members names, each once.
     *
     * @throws ScimRefusal when one of them is nobody
     */
    Set<UUID> of(JsonNode members) {
        if (members.size() > MOST) {
            throw ScimRefusal.tooMany("A request can name %d members at most: send several.", MOST);
        }
        Set<UUID> ids = new TreeSet<>();
        for (JsonNode member : members) {
            if (member.path("type").asText("User").equalsIgnoreCase("Group")) {
                throw ScimRefusal.invalidValue("members: a group cannot be a member; its people can.");
            }
            String value = value(member);
            ids.add(id(value).orElseThrow(() -> ScimRefusal.invalidValue("members: there is no user %s.", value)));
        }
        Set<UUID> missing = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            missing.removeAll(people.names(ids).keySet());
        }
        if (!missing.isEmpty()) {
            throw ScimRefusal.invalidValue(
                    "members: there is no user %s.", missing.iterator().next());
        }
        return ids;
    }

    /** Those who are named, whether they are somebody or not. */
    Set<UUID> said(JsonNode members) {
        return members.valueStream()
                .flatMap(member -> id(value(member)).stream())
                .collect(Collectors.toSet());
    }

    /** Those whom a filter names by {@code value eq "…"}, several of them joined by {@code or}. */
    Set<UUID> named(Filter filter) {
        if (filter.getFilterType() == FilterType.OR) {
            return filter.getCombinedFilters().stream()
                    .flatMap(one -> named(one).stream())
                    .collect(Collectors.toSet());
        }
        boolean isValue = filter.getFilterType() == FilterType.EQUAL
                && filter.getAttributePath().toString().equalsIgnoreCase("value");
        if (!isValue) {
            throw ScimRefusal.invalidFilter("members: name them by value eq \"…\".");
        }
        return id(filter.getComparisonValue().asText()).stream().collect(Collectors.toSet());
    }

    private static String value(JsonNode member) {
        String ref = member.path("$ref").asText("");
        return member.path("value").asText(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static java.util.Optional<UUID> id(String value) {
        try {
            return java.util.Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException _) {
            return java.util.Optional.empty();
        }
    }
}

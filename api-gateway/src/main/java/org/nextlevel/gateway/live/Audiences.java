package org.nextlevel.gateway.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who listens to what in which tenant; nothing is ever looked up across tenants. Not safe for several threads. */
final class Audiences {
    private final Map<String, Map<String, Set<LiveConnection>>> tenants = new HashMap<>();

    void add(LiveConnection connection) {
        var ofTenant = tenants.computeIfAbsent(connection.listener().tenant(), _ -> new HashMap<>());
        connection
                .audiences()
                .forEach(audience -> ofTenant.computeIfAbsent(audience, _ -> new LinkedHashSet<>(2))
                        .add(connection));
    }

    /** False when it was not here any more. */
    boolean remove(LiveConnection connection) {
        String tenant = connection.listener().tenant();
        var ofTenant = tenants.get(tenant);
        if (ofTenant == null) {
            return false;
        }
        boolean found = false;
        for (String audience : connection.audiences()) {
            Set<LiveConnection> some = ofTenant.getOrDefault(audience, Set.of());
            found |= !some.isEmpty() && some.remove(connection);
            if (some.isEmpty()) {
                ofTenant.remove(audience);
            }
        }
        if (ofTenant.isEmpty()) {
            tenants.remove(tenant);
        }
        return found;
    }

    /** Each connection of a tenant that belongs to one of these audiences, once. */
    Collection<LiveConnection> of(String tenant, List<String> audiences) {
        var ofTenant = tenants.getOrDefault(tenant, Map.of());
        Set<LiveConnection> found = new LinkedHashSet<>();
        audiences.forEach(audience -> found.addAll(ofTenant.getOrDefault(audience, Set.of())));
        return found;
    }

    List<LiveConnection> all() {
        return tenants.keySet().stream()
                .flatMap(tenant -> of(tenant, List.of("*")).stream())
                .toList();
    }
}

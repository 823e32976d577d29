package org.nextlevel.evidence.company;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.company.TenantRecord;
import org.nextlevel.kit.tenant.state.TenantState;

/** Creates the companies that an installation begins with, such as those of the demo; one that is known stays as it is. */
@ApplicationScoped
class InitialTenants {
    private final FollowTenants known;
    private final ChangeTenant change;
    private final Optional<List<String>> initial;

    InitialTenants(
            FollowTenants known,
            ChangeTenant change,
            @ConfigProperty(name = "nextlevel.tenants.initial") Optional<List<String>> initial) {
        this.known = known;
        this.change = change;
        this.initial = initial;
    }

    void start(@Observes StartupEvent event) {
        if (initial.isEmpty()) {
            return;
        }
        Set<String> there = known.all().stream().map(TenantRecord::tenant).collect(Collectors.toSet());
        initial.get().stream()
                .filter(alias -> !there.contains(alias))
                .forEach(alias -> change.become(alias, TenantState.ACTIVE, "configuration"));
    }
}

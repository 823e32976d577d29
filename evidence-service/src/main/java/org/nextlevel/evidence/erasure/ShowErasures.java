package org.nextlevel.evidence.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** Shows erasures with the names of those who ask and confirm, and with what the caller may do. */
@ApplicationScoped
class ShowErasures {
    private final Colleagues colleagues;
    private final CurrentPerson person;
    private final Caller caller;
    private final Set<String> services;

    ShowErasures(
            Colleagues colleagues,
            CurrentPerson person,
            Caller caller,
            @ConfigProperty(name = "nextlevel.erasures.services") Set<String> services) {
        this.colleagues = colleagues;
        this.person = person;
        this.caller = caller;
        this.services = new TreeSet<>(services);
    }

    /** The names of all services that must say that they did it. */
    Set<String> services() {
        return services;
    }

    ErasureView one(Erasure erasure) {
        return page(new Page<>(List.of(erasure), null)).items().getFirst();
    }

    Page<ErasureView> page(Page<Erasure> shown) {
        Map<UUID, PersonReference> names = colleagues.references(shown.items().stream()
                .flatMap(one -> Stream.of(one.employeeId(), one.askedBy(), one.confirmedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return shown.map(one -> ErasureView.of(
                one,
                services,
                person -> names.getOrDefault(person, PersonReference.of(person)),
                mayConfirm(one),
                mayWithdraw(one)));
    }

    /** HR or the person, and nobody who asked for it. */
    boolean mayConfirm(Erasure erasure) {
        return person.find()
                .filter(me -> !me.equals(erasure.askedBy()))
                .filter(me -> caller.is(Role.HR) || me.equals(erasure.employeeId()))
                .isPresent();
    }

    /** Whoever asked for it, and the person. */
    boolean mayWithdraw(Erasure erasure) {
        return person.find()
                .filter(me -> me.equals(erasure.askedBy()) || me.equals(erasure.employeeId()))
                .isPresent();
    }

    /** Whether the caller may know of it. */
    boolean maySee(Erasure erasure) {
        return caller.is(Role.HR) || mayWithdraw(erasure);
    }
}

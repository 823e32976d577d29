package org.nextlevel.evidence.directory.dates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The date custom of the current tenant. */
@ApplicationScoped
public class DateCustoms implements PanacheRepositoryBase<DateCustom, UUID> {
    /** One that says nothing for who has none. */
    public DateCustom present() {
        return findAll().firstResultOptional().orElseGet(DateCustom::new);
    }
}

package org.nextlevel.framework.mapping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.framework.table.column.TableParameters;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;

/** What the current tenant keeps of how its tables are to be read. */
@ApplicationScoped
public class TableMappings implements PanacheRepositoryBase<TableMapping, UUID> {
    private static final Keyset<TableMapping> BY_NAME = Keyset.ascending("name", String.class, TableMapping::name);

    /**
     * What a request says of its table, and where that says nothing, what is kept.
     *
     * @param name of what is kept; null for nothing
     * @throws Invalid when nothing is kept under that name
     */
    @Transactional
    public TableParameters of(String name, TableParameters said) {
        if (name == null) {
            return said;
        }
        return findByName(name)
                .orElseThrow(() ->
                        new Invalid(List.of(Violation.of("mapping", "there is no mapping '%s' for tables", name))))
                .says()
                .beside(said);
    }

    Optional<TableMapping> findByName(String name) {
        return find("name", name).firstResultOptional();
    }

    /** @throws NotFound when nothing is kept under that name */
    TableMapping require(String name) {
        return findByName(name).orElseThrow(() -> new NotFound("mapping", name));
    }

    Page<TableMapping> page(PageRequest request) {
        return BY_NAME.page(this, "1 = 1", new Parameters(), request);
    }
}

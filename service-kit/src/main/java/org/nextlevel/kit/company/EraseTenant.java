package org.nextlevel.kit.company;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.sql.Sql;

/** Deletes all that this service keeps of the open tenant, but for what is still to be told and that it was erased. */
@ApplicationScoped
class EraseTenant {
    private final Sql sql;
    private final Set<String> untold;

    EraseTenant(Sql sql, @All List<OwnersAlone> alone) {
        this.sql = sql;
        this.untold = alone.stream().map(OwnersAlone::table).collect(Collectors.toUnmodifiableSet());
    }

    /** By table, how many rows went; tables that owners alone know of are not named. */
    List<ErasedPart> erase() {
        JsonNode counts = sql.query("select erase_tenant() as counts")
                .first(row -> row.json("counts", JsonNode.class))
                .orElseThrow();
        List<ErasedPart> parts = new ArrayList<>();
        counts.properties().stream()
                .filter(table -> !untold.contains(table.getKey()))
                .forEach(table -> parts.add(
                        ErasedPart.gone(table.getKey(), table.getValue().asLong())));
        parts.addAll(remainder());
        return List.copyOf(parts);
    }

    /** What is left of a tenant that is gone: that it was here. */
    List<ErasedPart> remainder() {
        return List.of(ErasedPart.kept("known_tenant", 0, 1, KeptReason.TOMBSTONE));
    }
}

package org.nextlevel.evidence.intake.imported;

import jakarta.persistence.Embeddable;

/**
 * How many rows came to what.
 *
 * @param leavers who are not in the file and work here still
 * @param gone who were not in the file and have left by it
 * @param activePeople who worked here when the leavers were looked for; 0 before
 */
@Embeddable
public record ImportCounts(
        int rows, int created, int changed, int unchanged, int refused, int leavers, int gone, int activePeople) {
    private static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** Before any row is done but those that could not be read. */
    public static ImportCounts of(int rows, int refused) {
        return new ImportCounts(rows, 0, 0, 0, refused, 0, 0, 0);
    }

    /** A row that came to this. */
    public static ImportCounts of(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED -> new ImportCounts(0, 1, 0, 0, 0, 0, 0, 0);
            case CHANGED -> new ImportCounts(0, 0, 1, 0, 0, 0, 0, 0);
            case UNCHANGED -> new ImportCounts(0, 0, 0, 1, 0, 0, 0, 0);
            case REFUSED -> new ImportCounts(0, 0, 0, 0, 1, 0, 0, 0);
            case GONE -> new ImportCounts(0, 0, 0, 0, 0, -1, 1, 0);
            case LEAVER -> NONE;
        };
    }

    /** Of several rows. */
    public static ImportCounts of(Iterable<RowOutcome> outcomes) {
        ImportCounts all = NONE;
        for (RowOutcome one : outcomes) {
            all = all.plus(of(one));
        }
        return all;
    }

    /** All together. */
    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                rows + more.rows,
                created + more.created,
                changed + more.changed,
                unchanged + more.unchanged,
                refused + more.refused,
                leavers + more.leavers,
                gone + more.gone,
                activePeople);
    }

    /** The same of rows that were leavers before. */
    public ImportCounts ofLeavers() {
        return new ImportCounts(rows, created, changed, unchanged, refused, leavers - refused, gone, activePeople);
    }

    ImportCounts withLeavers(int found, int active) {
        return new ImportCounts(rows, created, changed, unchanged, refused, found, gone, active);
    }

    /** How many rows are done. */
    public int done() {
        return created + changed + unchanged + refused;
    }
}

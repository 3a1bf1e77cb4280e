package org.enforcementatlas.model;

import java.util.List;

/**
 * The name of a dataset, as commands and addresses use it.
 *
 * @param name lower-case letters, digits and hyphens
 */
public record DatasetId(String name) {

    /** Agencies that ICE lists as participating in 287(g). */
    public static final DatasetId AGREEMENTS = new DatasetId("agreements");
    /** Agencies that ICE lists as pending. */
    public static final DatasetId AGREEMENTS_PENDING = new DatasetId("agreements-pending");
    /** Removal orders of immigration judges. */
    public static final DatasetId REMOVAL_ORDERS = new DatasetId("removal-orders");
    /** Cases pending in immigration court. */
    public static final DatasetId PENDING_CASES = new DatasetId("pending-cases");
    /** Cases that judges completed, and what they came to. */
    public static final DatasetId COMPLETED_CASES = new DatasetId("completed-cases");
    /** Removal orders of immigration judges, by the court's state. */
    public static final DatasetId REMOVAL_ORDERS_BY_COURT = new DatasetId("removal-orders-by-court");
    /** Cases that judges completed, by the court's state. */
    public static final DatasetId COMPLETED_CASES_BY_COURT = new DatasetId("completed-cases-by-court");
    /** Cases pending in immigration court, by the court's state. */
    public static final DatasetId PENDING_CASES_BY_COURT = new DatasetId("pending-cases-by-court");
    /** Administrative arrests by ICE. */
    public static final DatasetId ARRESTS = new DatasetId("arrests");
    /** Resident population. */
    public static final DatasetId POPULATION = new DatasetId("population");
    /** Votes for president. */
    public static final DatasetId VOTES = new DatasetId("votes");

    /** The datasets that come with the atlas, in the order in which they are shown. Declared measures have others. */
    public static final List<DatasetId> ALL = List.of(
            AGREEMENTS,
            AGREEMENTS_PENDING,
            REMOVAL_ORDERS,
            PENDING_CASES,
            COMPLETED_CASES,
            REMOVAL_ORDERS_BY_COURT,
            PENDING_CASES_BY_COURT,
            COMPLETED_CASES_BY_COURT,
            ARRESTS,
            POPULATION,
            VOTES);

    /** Checks the name. */
    public DatasetId {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("A dataset is named in lower-case letters, digits and hyphens: " + name);
        }
    }

    /** Whether its rows are agreements rather than figures. */
    public boolean holdsAgreements() {
        return equals(AGREEMENTS) || equals(AGREEMENTS_PENDING);
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.enforcementatlas.ingest.review;

import java.util.List;

/**
 * An agreement that stands on both lists and is not printed alike.
 *
 * @param before on the earlier list
 * @param after on the later list
 * @param fields what differs, at least one
 */
public record AgreementChange(ListedAgreement before, ListedAgreement after, List<FieldChange> fields) {}

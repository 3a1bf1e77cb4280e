package org.enforcementatlas.ingest.desk;

import org.enforcementatlas.model.GeoId;

/**
 * A place that a printed name may mean. Never taken without a person's yes.
 *
 * @param place its code
 * @param name its name
 * @param ground why it is proposed, in words
 */
public record Suggestion(GeoId place, String name, String ground) {}

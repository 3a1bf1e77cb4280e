package org.enforcementatlas.model;

/**
 * A place and its full name ("Falls Church city", "Doña Ana County").
 *
 * @param id its code
 * @param name its name in full, with its legal suffix where it has one
 */
public record Area(GeoId id, String name) {}

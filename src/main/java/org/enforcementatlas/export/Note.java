package org.enforcementatlas.export;

/**
 * One thing that a reader of a file should know.
 *
 * @param name what it is about
 * @param words what there is to know
 */
public record Note(String name, String words) {}

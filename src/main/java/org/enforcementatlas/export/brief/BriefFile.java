package org.enforcementatlas.export.brief;

/** A brief as a file. Its bytes are its own; nobody changes them. */
public final class BriefFile {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/pdf";

    private final String name;
    private final byte[] bytes;

    BriefFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** A name that says what, where and when. */
    public String name() {
        return name;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}

package org.enforcementatlas.cli;

/** What a command's end tells scripts. */
final class ExitCode {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int WRONG_USAGE = 2;
    static final int REFUSED = 3;
    static final int ALARMS = 4;

    private ExitCode() {}
}

package org.enforcementatlas.eoir.text;

/** Lets threads do something one after the other, in the order of their blocks. */
final class Turns {

    private long turn;
    private boolean broken;

    /**
     * Waits for the turn of a block.
     *
     * @return whether it came; not where another thread has failed
     */
    synchronized boolean await(long block) throws InterruptedException {
        while (turn != block && !broken) {
            wait();
        }
        return !broken;
    }

    synchronized void done() {
        turn++;
        notifyAll();
    }

    /** Nobody's turn comes any more. */
    synchronized void breakOff() {
        broken = true;
        notifyAll();
    }
}

package org.enforcementatlas.ingest;

import java.util.List;
import org.enforcementatlas.ingest.settle.CorrectionEffect;
import org.enforcementatlas.notice.RowCounts;

/**
 * What is known of an import once all its rows are read.
 *
 * @param layout how the file is written and its columns were recognised, in words
 * @param caveat what the file itself tells that belongs beside every figure; empty where nothing does
 * @param counts how its rows ended
 * @param rules how often each rule spoke
 * @param effects what corrections did
 * @param content a digest of what counts, whatever the order of its rows
 */
public record Staging(
        String layout,
        String caveat,
        RowCounts counts,
        List<RuleCount> rules,
        List<CorrectionEffect> effects,
        String content) {}

package org.enforcementatlas.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the interface does not have is said to be missing, and not answered with a page. */
@RestController
final class UnknownAddress {

    @GetMapping("/api/**")
    ResponseEntity<ProblemDetail> missing() {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "The interface has no such address. /api/v1/measures lists the measures; README.md lists the rest.");
        detail.setTitle("There is no such address");
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(detail);
    }
}

package org.enforcementatlas.api;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server can answer. */
@RestController
final class HealthController {

    private final BooleanSupplier databaseAnswers;

    HealthController(BooleanSupplier databaseAnswers) {
        this.databaseAnswers = databaseAnswers;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return databaseAnswers.getAsBoolean()
                ? ResponseEntity.ok(Map.of("status", "up"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "down"));
    }
}

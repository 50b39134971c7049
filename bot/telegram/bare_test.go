package telegram_test

import (
	"context"
	"errors"
)

func serveBare(ctx context.Context, o orders) error { return errors.New("later") }
